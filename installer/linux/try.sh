#!/usr/bin/env bash
# Installs the .deb (as root), tries the packaged program with its own Java as a user without rights, removes it, and
# looks for what is left.
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
for need in xvfb-run xdotool pdftotext pdftoppm pdffonts qpdf desktop-file-validate; do
    command -v "$need" >/dev/null || fail "$need is missing (packages xvfb, xdotool, poppler-utils, qpdf, desktop-file-utils)"
done
! dpkg -s kaijidesk >/dev/null 2>&1 || fail "kaijidesk is already installed here"

installed=yes
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$(readlink -f "$deb")" >"$scratch/apt.log" 2>&1 \
    || { tail -n 5 "$scratch/apt.log" >&2; fail "it could not be installed"; }
dpkg -L kaijidesk | sort >"$scratch/files"
echo "installed: $(wc -l <"$scratch/files") files and folders"
desktop-file-validate /usr/share/applications/kaijidesk.desktop || fail "the desktop entry is not valid"

# a user without rights, a plain C locale, an empty home, and no Java to be found but the packaged one
bare=(setpriv --reuid=65534 --regid=65534 --clear-groups env -C "$scratch" -u JAVA_HOME -u JDK_JAVA_OPTIONS -u JAVA_TOOL_OPTIONS -u LANG -u LC_CTYPE LC_ALL=C PATH=/usr/bin:/bin
    HOME="$scratch/home" XDG_DATA_HOME="$scratch/home" TMPDIR="$scratch/tmp" KAIJIDESK_JAVA_HOME=/nonexistent)
mkdir -p "$scratch/home" "$scratch/tmp" "$scratch/out"
chown -R 65534:65534 "$scratch"
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
# as whom, and a command that must succeed; what it says is left in $scratch/said
desk=/usr/bin/kaijidesk
as() {
    printf '%s\n' "$2" | "${bare[@]}" $desk --data "$office" --user "$1" --password-stdin "${@:3}" >"$scratch/said" 2>&1 \
        || { status=$?; cat "$scratch/said" >&2; fail "kaijidesk $3 ended with $status"; }
}
# the usual folder
office=$scratch/home/kaijidesk
as trial "$password" init
! grep -aq case_file "$office/office.mv.db" || fail "the office is not encrypted"
as trial "$password" receive "$scratch/mail.eml"
as trial "$password" show "$(cut -f 1 "$scratch/said")" --json --unmasked
for word in さくら堂 '陶器の皿 五枚組'; do
    grep -q "$word" "$scratch/said" || fail "the mail in ISO-2022-JP was not read: no $word"
done
echo "kaijidesk receive: a mail in ISO-2022-JP"
as trial "$password" backup "$scratch/tmp/trial.backup"
as trial "$password" drill "$scratch/tmp/trial.backup"
echo "kaijidesk backup: a backup that can be restored"
as trial "$password" mail-server set localhost:9 --from desk@auction.example --untried
# nobody answers at that port: 1 and not 3, which would be a failure of the program's own
status=0
echo "$password" | "${bare[@]}" $desk --user trial --password-stdin mail-server try >"$scratch/said" 2>&1 || status=$?
[ $status = 1 ] || { cat "$scratch/said" >&2; fail "without a mail server, mail-server try ended with $status"; }
echo "kaijidesk mail-server: none is found where there is none"

"${bare[@]}" xvfb-run -a $desk demo --out "$scratch/out" >"$scratch/demo.log" 2>&1 \
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

# a letter's pages as a scanner gives them back, which a program of its own takes apart; also where the program lies in
# a folder with a Japanese name
office=$scratch/out/office
read -r reviewer _ secret < <(grep -P '\treviewer\t' "$scratch/demo.log")
pdftoppm -r 200 -gray -png -f 1 -l 1 "$scratch/out/L2019-000003.pdf" "$scratch/scan"
for desk in /usr/bin/kaijidesk "$scratch/開示デスク/bin/kaijidesk"; do
    [ -x "$desk" ] || cp -r /opt/kaijidesk "$scratch/開示デスク"
    as "$reviewer" "$secret" scans "$scratch"/scan-*1.png
    grep -q 'filed.K2019-000001' "$scratch/said" || { cat "$scratch/said" >&2; fail "$desk filed no scan"; }
done
desk=/usr/bin/kaijidesk
echo "kaijidesk scans: a letter's page is filed by its code"
as "$reviewer" "$secret" outbox list
grep -q 'K2019-000001.*waiting' "$scratch/said" || fail "no mail waits in the outbox"
echo "kaijidesk outbox: $(wc -l <"$scratch/said") mails"

"${bare[@]}" xvfb-run -a -s "-screen 0 1366x768x24" "$here/window.sh" "$scratch/tmp/window.png" trial "$password" \
    "$scratch/home/kaijidesk/settings.properties" $desk desk >"$scratch/window" 2>&1 \
    || { cat "$scratch/window" >&2; fail "nobody could sign in to the window"; }
grep -q 開示デスク "$scratch/window" || { cat "$scratch/window" >&2; fail "the window has another title"; }
[ ! -f "$scratch/tmp/window.png" ] || cp "$scratch/tmp/window.png" "$dist/"
echo "kaijidesk desk: somebody signed in to the window $(tr '\n' ' ' <"$scratch/window")"

sum=$(sha256sum "$scratch/home/kaijidesk/office.mv.db")
DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq kaijidesk >"$scratch/apt.log" 2>&1 || fail "it could not be removed"
! dpkg -s kaijidesk >/dev/null 2>&1 || fail "dpkg still knows it"
installed=
left=$(grep -i kaijidesk "$scratch/files" | while read -r file; do [ ! -e "$file" ] || echo "$file"; done)
[ -z "$left" ] || fail "left behind: $left"
! pgrep -f /opt/kaijidesk/runtime >/dev/null || fail "a process of it still runs"
echo "$sum" | sha256sum -c --quiet || fail "what the user did is not as it was"
echo "removed: nothing left but what the user did"
