plugins {
    java
}

java {
    sourceCompatibility = JavaVersion.VERSION_17
}

repositories {
    mavenLocal()
    mavenCentral()
}

dependencies {
    implementation("dev.pokayoke:pokayoke-runtime:0.1.0-SNAPSHOT")
    annotationProcessor("dev.pokayoke:pokayoke-processor:0.1.0-SNAPSHOT")
}

dependencies {
    testImplementation("org.junit.jupiter:junit-jupiter:6.1.3")
    testRuntimeOnly("org.junit.platform:junit-platform-launcher:6.1.3")
}

tasks.test {
    useJUnitPlatform()
}
