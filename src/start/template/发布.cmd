@echo off
chcp 65001 >nul
cd /d "%~dp0"
where npm >nul 2>nul
if errorlevel 1 (
  echo 请先安装 Node.js：https://nodejs.org/zh-cn
  pause
  exit /b 1
)
if not exist node_modules call npm install
call npm run build
if errorlevel 1 goto end
if not exist .git (
  echo 网站在 dist 文件夹里，传到服务器就能看。
  goto end
)
git add -A
git commit -m "更新内容"
git push
:end
pause
