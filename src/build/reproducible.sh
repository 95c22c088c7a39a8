#!/usr/bin/env bash
# Builds the program twice from nothing, in two folders of different names, and compares what it is made of byte by byte:
# kaijidesk.jar, the libraries, the bill of materials, the launchers. Takes as long as two builds; needs what the build needs.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for copy in one another/deeper; do
    mkdir -p "$work/$copy"
    (cd "$root" && git ls-files -z | xargs -0 cp --parents -t "$work/$copy")
    (cd "$work/$copy" && mvn -q -B -Dmaven.test.skip -Djacoco.skip -Dspotless.check.skip "$@" package)
    # where this machine's Java lies is the one thing that may differ elsewhere
    (cd "$work/$copy/target/kaijidesk" && find . -type f ! -path ./lib/java-home -exec sha256sum {} + | sort -k 2) >"$work/$(basename "$copy").sums"
done
diff "$work/one.sums" "$work/deeper.sums"
grep -E 'lib/kaijidesk\.(jar|cdx\.json)$' "$work/one.sums"
echo "$(wc -l <"$work/one.sums") files, the same bytes twice"
