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
call npm run desk
pause
