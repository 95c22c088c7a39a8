#!/usr/bin/env bash
# Installs the .deb (as root), tries the packaged program with its own Java, removes it, and looks for what is left.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
dist=$(cd "$here/../.." && pwd)/target/dist
deb=${1:-$(find "$dist" -maxdepth 1 -name 'kaijidesk_*.deb' | head -n 1)}
scratch=$(mktemp -d)
installed=
clean_up() {
    rm -rf "$scratch"
    [ -z "$installed" ] || dpkg -P kaijidesk >/dev/null 2>&1 || true
}
trap clean_up EXIT

fail() { echo "FAILED: $*" >&2; exit 1; }
[ "$(id -u)" = 0 ] || fail "installing needs root"
for need in xvfb-run pdftotext desktop-file-validate; do
    command -v "$need" >/dev/null || fail "$need is missing (packages xvfb, poppler-utils, desktop-file-utils)"
done
! dpkg -s kaijidesk >/dev/null 2>&1 || fail "kaijidesk is already installed here"

installed=yes
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$(readlink -f "$deb")" >"$scratch/apt.log" 2>&1 \
    || { tail -n 5 "$scratch/apt.log" >&2; fail "it could not be installed"; }
dpkg -L kaijidesk | sort >"$scratch/files"
echo "installed: $(wc -l <"$scratch/files") files and folders"
desktop-file-validate /usr/share/applications/kaijidesk.desktop || fail "the desktop entry is not valid"

# a plain C locale, an empty home, and no Java to be found but the packaged one
bare=(env -u JAVA_HOME -u JDK_JAVA_OPTIONS -u JAVA_TOOL_OPTIONS -u LANG -u LC_CTYPE LC_ALL=C PATH=/usr/bin:/bin
    HOME="$scratch/home" TMPDIR="$scratch/tmp" KAIJIDESK_JAVA_HOME=/nonexistent)
mkdir -p "$scratch/home" "$scratch/tmp" "$scratch/out"
"${bare[@]}" /usr/bin/kaijidesk --help >"$scratch/help" 2>"$scratch/help.err" || fail "kaijidesk --help ended with $?"
[ ! -s "$scratch/help.err" ] || { cat "$scratch/help.err" >&2; fail "kaijidesk --help is not quiet"; }
echo "kaijidesk --help: $(wc -l <"$scratch/help") lines"

xvfb-run -a "${bare[@]}" /usr/bin/kaijidesk demo --out "$scratch/out" >"$scratch/demo.log" 2>&1 \
    || { tail -n 15 "$scratch/demo.log" >&2; fail "kaijidesk demo did not succeed"; }
find "$scratch/out" -name '*.pdf' -exec pdftotext {} - \; >"$scratch/letters.txt"
pdfs=$(find "$scratch/out" -name '*.pdf' | wc -l)
[ "$pdfs" -gt 0 ] || fail "the demo made no letter"
for word in 令和 元年; do
    grep -q "$word" "$scratch/letters.txt" || fail "no letter holds $word: the runtime may lack Japanese"
done
echo "kaijidesk demo: $pdfs letters, with 令和 and 元年"

DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq kaijidesk >"$scratch/apt.log" 2>&1 || fail "it could not be removed"
! dpkg -s kaijidesk >/dev/null 2>&1 || fail "dpkg still knows it"
installed=
left=$(grep -i kaijidesk "$scratch/files" | while read -r file; do [ ! -e "$file" ] || echo "$file"; done)
[ -z "$left" ] || fail "left behind: $left"
echo "removed: nothing left"
