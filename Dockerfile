# The image of a DrillJudge installation: the web host (`web`) and the judge node (`judge-node`) are one program.
# Every base can be replaced, by a mirror's or your own.
ARG SDK=mcr.microsoft.com/dotnet/sdk:10.0
ARG NODE=node:20-bookworm-slim
ARG RUNTIME=mcr.microsoft.com/dotnet/aspnet:10.0

FROM ${NODE} AS editor
WORKDIR /source/src/DrillJudge.Web/client
COPY src/DrillJudge.Web/client/package.json src/DrillJudge.Web/client/package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY src/DrillJudge.Web/client ./
RUN npm run build

FROM ${SDK} AS build
WORKDIR /source
COPY . .
COPY --from=editor /source/src/DrillJudge.Web/wwwroot/dist src/DrillJudge.Web/wwwroot/dist
RUN case $(uname -m) in x86_64) rid=linux-x64 ;; aarch64) rid=linux-arm64 ;; *) echo "DrillJudge runs on x86-64 and arm64" >&2; exit 1 ;; esac; \
    dotnet publish src/DrillJudge.Web -c Release -o /output/.drill/web && \
    dotnet publish sandbox/Runner -c Release -r $rid -o /output/.drill/publish/runner && \
    dotnet publish sandbox/Compiler -c Release -r $rid -o /output/.drill/publish/compiler && \
    cp -r problems patterns /output/

FROM ${RUNTIME}
COPY --from=build /output /drilljudge
ENV DRILL_HOME=/drilljudge \
    DRILL_DATA=/data \
    DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 \
    DOTNET_EnableDiagnostics=0
# Nobody in particular; a volume for /data takes its owner from here.
COPY --from=build --chown=1654:1654 /output/problems/design/facts.yaml /data/.keep
USER 1654
WORKDIR /drilljudge
ENTRYPOINT ["dotnet", "/drilljudge/.drill/web/DrillJudge.Web.dll"]
