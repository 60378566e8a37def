#!/bin/sh
cd "$(dirname "$0")" || exit 1
if ! command -v npm >/dev/null; then
	echo '请先安装 Node.js：https://nodejs.org/zh-cn'
	read -r _
	exit 1
fi
[ -d node_modules ] || npm install
npm run desk
read -r _
