#!/bin/sh
cd "$(dirname "$0")" || exit 1
if ! command -v npm >/dev/null; then
	echo '请先安装 Node.js：https://nodejs.org/zh-cn'
	read -r _
	exit 1
fi
[ -d node_modules ] || npm install
if npm run build; then
	if [ -d .git ]; then
		git add -A && git commit -m '更新内容'
		git push
	else
		echo '网站在 dist 文件夹里，传到服务器就能看。'
	fi
fi
read -r _
