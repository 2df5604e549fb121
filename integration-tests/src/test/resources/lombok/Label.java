package parcels;

/** What is printed on a parcel. MapStruct fills it. */
public record Label(String recipient, int grams, int things) {}
