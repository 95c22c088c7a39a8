#!/usr/bin/env bash
# Takes the README's pictures anew, from the demo case. Needs a built launcher (mvn -q -DskipTests package) and poppler-utils.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
out=target/pictures
pictures=src/docs/pictures
rm -rf "$out"
mkdir -p "$pictures"
target/kaijidesk/bin/kaijidesk demo --out "$out"
cp "$out/list-ja-light.png" "$pictures/list.png"
cp "$out/case-eligibility-ja-light.png" "$pictures/eligibility.png"
# the seventh letter of the demo is the disclosure letter
pdftoppm -r 80 -f 1 -l 1 -singlefile -png "$out/L2019-000007.pdf" "$pictures/letter"
