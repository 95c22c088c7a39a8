#!/usr/bin/env bash
# Installs the .deb (as root), tries the packaged program with its own Java, removes it, and looks for what is left.
set -euo pipefail
export LC_ALL=C.UTF-8
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
for need in xvfb-run xdotool pdftotext pdffonts qpdf desktop-file-validate; do
    command -v "$need" >/dev/null || fail "$need is missing (packages xvfb, xdotool, poppler-utils, qpdf, desktop-file-utils)"
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
if [ -f /opt/kaijidesk/lib/kaijidesk.aot ]; then
    "${bare[@]}" KAIJIDESK_JAVA_OPTIONS=-XX:AOTMode=on /usr/bin/kaijidesk --help >/dev/null || fail "the start-up cache does not fit"
    echo "start-up cache: fits"
fi

# a mail in the encoding that a runtime without jdk.charsets cannot read
iconv -f UTF-8 -t ISO-2022-JP >"$scratch/mail.eml" <<'MAIL'
From: taro@mail.example
To: support@auction.example
Subject: application
Date: Mon, 08 Apr 2019 10:12:00 +0900
MIME-Version: 1.0
Content-Type: text/plain; charset=ISO-2022-JP
Content-Transfer-Encoding: 7bit

ニックネーム：さくら堂
氏名：山田 太郎
取引番号：T-2019-000202
取引相手のニックネーム：フィギュア館
商品番号：I-91005678
商品名：陶器の皿 五枚組
落札日：2019年2月23日
MAIL
password="a password of this trial"
signed=(--data "$scratch/office" --user trial --password-stdin)
echo "$password" | "${bare[@]}" /usr/bin/kaijidesk "${signed[@]}" init >"$scratch/begun" 2>&1 \
    || { cat "$scratch/begun" >&2; fail "an office could not be begun"; }
! grep -aq case_file "$scratch/office/office.mv.db" || fail "the office is not encrypted"
echo "$password" | "${bare[@]}" /usr/bin/kaijidesk "${signed[@]}" receive "$scratch/mail.eml" >"$scratch/received" 2>&1 \
    || { cat "$scratch/received" >&2; fail "the mail could not be received"; }
echo "$password" | "${bare[@]}" /usr/bin/kaijidesk "${signed[@]}" show "$(cut -f 1 "$scratch/received")" --json --unmasked >"$scratch/case.json"
for word in さくら堂 '陶器の皿 五枚組'; do
    grep -q "$word" "$scratch/case.json" || fail "the mail in ISO-2022-JP was not read: no $word"
done
echo "kaijidesk receive: a mail in ISO-2022-JP"

xvfb-run -a "${bare[@]}" /usr/bin/kaijidesk demo --out "$scratch/out" >"$scratch/demo.log" 2>&1 \
    || { tail -n 15 "$scratch/demo.log" >&2; fail "kaijidesk demo did not succeed"; }
pdfs=0
for pdf in "$scratch"/out/*.pdf; do
    [ -f "$pdf" ] || fail "the demo made no letter"
    pdfs=$((pdfs + 1))
    pdftotext "$pdf" - >>"$scratch/letters.txt"
    qpdf --check "$pdf" >"$scratch/qpdf" 2>&1 || { cat "$scratch/qpdf" >&2; fail "qpdf finds fault with $(basename "$pdf")"; }
    # columns from the right: object id (two), unicode, subset, embedded
    loose=$(pdffonts "$pdf" | tail -n +3 | awk '!($(NF - 4) == "yes" && $(NF - 3) == "yes" && $(NF - 2) == "yes")')
    [ -z "$loose" ] || fail "$(basename "$pdf") has a font that is not embedded as a subset with its characters: $loose"
done
for word in 令和元年 平成31年; do
    grep -q "$word" "$scratch/letters.txt" || fail "no letter holds $word: the runtime may lack Japanese"
done
echo "kaijidesk demo: $pdfs letters with 令和元年 and 平成31年, qpdf finds no fault, every font is an embedded subset"

xvfb-run -a -s "-screen 0 1366x768x24" "$here/window.sh" "$dist/window.png" "${bare[@]}" \
    /usr/bin/kaijidesk --data "$scratch/office" desk >"$scratch/window" 2>&1 \
    || { cat "$scratch/window" >&2; fail "kaijidesk desk did not show its window"; }
grep -q 開示デスク "$scratch/window" || { cat "$scratch/window" >&2; fail "the window has another title"; }
echo "kaijidesk desk: window $(tr '\n' ' ' <"$scratch/window")"

DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq kaijidesk >"$scratch/apt.log" 2>&1 || fail "it could not be removed"
! dpkg -s kaijidesk >/dev/null 2>&1 || fail "dpkg still knows it"
installed=
left=$(grep -i kaijidesk "$scratch/files" | while read -r file; do [ ! -e "$file" ] || echo "$file"; done)
[ -z "$left" ] || fail "left behind: $left"
! pgrep -f /opt/kaijidesk/runtime >/dev/null || fail "a process of it still runs"
echo "removed: nothing left"
