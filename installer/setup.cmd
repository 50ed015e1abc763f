@echo off
rem Called by run.cmd and test.cmd: finds a Python 3.11 to 3.13, makes the locked environment, sets venv_python.
set "venv_python=%~dp0..\.venv\Scripts\python.exe"
if not defined BROVA_PYTHON if exist "%venv_python%" (
    "%venv_python%" "%~dp0setup.py" --is-ready 2>nul && exit /b 0
)
if defined BROVA_PYTHON (
    "%BROVA_PYTHON%" "%~dp0setup.py"
    exit /b
)
for %%v in (3.13 3.12 3.11) do (
    py -%%v -c "import venv, ensurepip" >nul 2>nul && (
        py -%%v "%~dp0setup.py"
        exit /b
    )
)
echo Brova Desktop needs Python 3.11, 3.12 or 3.13; none was found. 1>&2
echo Install one with: winget install Python.Python.3.13 1>&2
exit /b 3
