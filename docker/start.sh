#!/bin/bash
# Reads secrets from files, then becomes the server.
set -euo pipefail

# NOABERWERK_DB_PASSWORD_FILE=/run/secrets/... becomes NOABERWERK_DB_PASSWORD, and so for every setting.
for name in $(compgen -e | grep -E '^NOABERWERK_.+_FILE$' || true); do
  if [ ! -r "${!name}" ]; then
    echo "$name names ${!name}, which cannot be read" >&2
    exit 1
  fi
  export "${name%_FILE}=$(cat "${!name}")"
done

for needed in NOABERWERK_DB_URL NOABERWERK_DB_USER NOABERWERK_DB_PASSWORD NOABERWERK_BSN_KEYS; do
  if [ -z "${!needed:-}" ]; then
    echo "$needed is not set (nor ${needed}_FILE)" >&2
    exit 1
  fi
done

home=/opt/noaberwerk
exec java -XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError -Djava.awt.headless=true \
  -Duser.timezone=Europe/Amsterdam -Duser.language=nl -Duser.country=NL \
  -jar "$home/payara-micro.jar" --noHazelcast --disablephonehome --port 8080 --addlibs "$home/lib" \
  --systemproperties "$home/config/$NOABERWERK_ENVIRONMENT.properties" \
  --prebootcommandfile "$home/config/preboot.txt" --postbootcommandfile "$home/config/postboot.txt" \
  --deploy "$home/app.war" --contextroot /
