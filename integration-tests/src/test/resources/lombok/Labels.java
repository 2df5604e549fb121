package parcels;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
public interface Labels {
  @Mapping(target = "recipient", source = "address")
  @Mapping(target = "grams", source = "weight")
  @Mapping(target = "things", expression = "java(parcel.getItems().size())")
  Label of(Parcel parcel);
}
