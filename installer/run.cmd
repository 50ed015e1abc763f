@echo off
rem Set up everything that is missing, then run: run.cmd for the window, or with any brova command.
setlocal
call "%~dp0setup.cmd" || exit /b 3
if "%~1"=="" (
    "%venv_python%" -P -m brova_desktop app --first
) else (
    "%venv_python%" -P -m brova_desktop %*
)
exit /b %ERRORLEVEL%
