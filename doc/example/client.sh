#!/bin/sh
# Report one notification to Verdig with curl and openssl alone.
#
#   VERDIG_URL=https://verdig.example.no VERDIG_MACHINE=... VERDIG_AGENCY=nav \
#   VERDIG_KEY=machine.pem VERDIG_KEY_ID=1 sh client.sh notification.json
#
# VERDIG_KEY is an RSA key (openssl genrsa -out machine.pem 3072). VERDIG_AUDIENCE
# is the address that the installation goes by, where that is not VERDIG_URL.
set -eu

b64() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

# A JWT (RFC 7523), signed with RS256, good for one minute and one use.
now=$(date +%s)
head=$(printf '{"alg":"RS256","typ":"JWT","kid":"%s"}' "$VERDIG_KEY_ID" | b64)
claims=$(printf '{"iss":"%s","aud":"%s","scope":"verdig:report","consumer_org":"%s","iat":%d,"exp":%d,"jti":"%s"}' \
  "$VERDIG_MACHINE" "${VERDIG_AUDIENCE:-$VERDIG_URL}" "$VERDIG_AGENCY" "$now" "$((now + 60))" "$(openssl rand -hex 16)" | b64)
signature=$(printf '%s.%s' "$head" "$claims" | openssl dgst -sha256 -sign "$VERDIG_KEY" | b64)

# The token stays out of the command line, where others on the machine see it.
token=$(printf 'grant_type=urn%%3Aietf%%3Aparams%%3Aoauth%%3Agrant-type%%3Ajwt-bearer&assertion=%s.%s.%s' "$head" "$claims" "$signature" |
  curl --silent --show-error --fail-with-body --data-binary @- "$VERDIG_URL/api/token" |
  sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p')

# What is sent goes through a file that only its owner reads, and that goes at
# the end.
umask 077
body=$(mktemp)
trap 'rm -f "$body"' EXIT
{ printf '{"values":'; cat "$1"; printf '}'; } >"$body"

# curl tries again with the same key: nothing is received twice.
printf 'header = "Authorization: Bearer %s"\n' "$token" |
  curl --silent --show-error --fail-with-body --retry 5 --config - \
    --header "Content-Type: application/json" --header "Idempotency-Key: $(openssl rand -hex 16)" --header "Accept-Language: nb" \
    --data-binary @"$body" "$VERDIG_URL/api/v1/notifications"
