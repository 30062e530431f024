# Builds Two Hats and packs it, layer by layer, for a user without rights.
FROM docker.io/library/eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY src src
RUN ./mvnw --batch-mode --no-transfer-progress -DskipTests package \
 && java -Djarmode=tools -jar target/two-hats.jar extract --layers --destination extracted

FROM docker.io/library/eclipse-temurin:25-jre
WORKDIR /app
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/spring-boot-loader/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/application/ ./
RUN mkdir /data && chown 10001:10001 /data
USER 10001:10001
ENV TWOHATS_DATA=/data
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["java", "-XX:+ExitOnOutOfMemoryError", "-jar", "two-hats.jar"]
