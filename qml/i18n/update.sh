#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the texts of the sources into renqian_en.ts, or into the file given; further options go to lupdate.
set -euo pipefail
cd "$(dirname "$0")/../.."
ts=${1:-qml/i18n/renqian_en.ts}
[ $# -gt 0 ] && shift
"${LUPDATE:-/usr/lib/qt6/bin/lupdate}" -silent -I app qml app/ui -locations none "$@" \
    -source-language zh_CN -target-language en_US -ts "$ts"
