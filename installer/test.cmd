@echo off
rem Set up everything that is missing, then test: test.cmd for all, or with any pytest arguments.
setlocal
call "%~dp0setup.cmd" || exit /b 3
cd /d "%~dp0.."
if "%~1"=="" (
    "%venv_python%" -m pytest -n 2 --dist worksteal -q
) else (
    "%venv_python%" -m pytest %*
)
exit /b %ERRORLEVEL%
