# Builds Two Hats and packs it, layer by layer, for a user without rights.
FROM docker.io/library/eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY src src
# For the commit in /actuator/info, where there is one.
COPY .gi[t] .git
# The profile chooses the beans now instead of at each start: docs/decisions/0024.
RUN ./mvnw --batch-mode --no-transfer-progress -Pimage -Dmaven.test.skip=true -Dmaven.gitcommitid.nativegit=false package \
 && java -Djarmode=tools -jar target/two-hats.jar extract --layers --destination extracted

FROM docker.io/library/eclipse-temurin:25-jre
WORKDIR /app
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/spring-boot-loader/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/application/ ./
# How Java runs, the same for the record below and for the site, since a record fits only what runs as it was made. What runs
# often is compiled well, but later than usual: at a start and for the first ten thousand requests that would cost more than it gains.
RUN printf '%s\n' -Dspring.aot.enabled=true '-Xlog:aot*=error' -XX:+UseSerialGC -XX:+UseCompactObjectHeaders \
      -Xms32m -XX:MaxNewSize=24m -XX:MaxRAMPercentage=40 -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 \
      -XX:ReservedCodeCacheSize=64m -XX:TrimNativeHeapInterval=5000 \
      -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=20000 \
      -XX:Tier4CompileThreshold=100000 -XX:Tier4BackEdgeThreshold=400000 > java.options
# Metrics, version and parts, inside the container alone. Set MANAGEMENT_SERVER_ADDRESS to open it to your network.
ENV MANAGEMENT_SERVER_PORT=8081
# One start is recorded, so that later ones find their classes loaded and linked; quickly compiled, lest later ones compile well at
# once whatever this one did. AOTMode=on stops the build where the record does not serve.
RUN java @java.options -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput=two-hats.aot -Dspring.context.exit=onRefresh \
      -jar two-hats.jar --two-hats.data=/tmp/recorded --server.port=0 \
 && java @java.options -XX:AOTCache=two-hats.aot -XX:AOTMode=on -Dspring.context.exit=onRefresh \
      -jar two-hats.jar --two-hats.data=/tmp/checked --server.port=0 \
 && rm -rf /tmp/* \
 && mkdir /data && chown 10001:10001 /data
USER 10001:10001
ENV TWOHATS_DATA=/data
VOLUME /data
EXPOSE 8080
# Java asks, since there need not be a shell; port and path are those of the settings.
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s \
  CMD ["java", "@java.options", "-XX:AOTCache=two-hats.aot", "-Xmx64m", "-jar", "two-hats.jar", "health"]
ENTRYPOINT ["java", "@java.options", "-XX:AOTCache=two-hats.aot", "-XX:+ExitOnOutOfMemoryError", "-jar", "two-hats.jar"]
