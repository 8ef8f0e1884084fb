@echo off
rem Runs the command line on the Node in this package, and prints nothing of its own on stdout.
setlocal DisableDelayedExpansion
set "folder=%~dp0..\cli"
if not exist "%folder%\node.exe" goto missing
if not exist "%folder%\signet.mjs" goto missing
rem SECURITY: these variables make every Node of this user load code (an editor's debugger, for example) or record
rem what passes through it. This Node does neither.
for %%V in (NODE_OPTIONS NODE_PATH NODE_DEBUG NODE_V8_COVERAGE NODE_COMPILE_CACHE) do set "%%V="
"%folder%\node.exe" "%folder%\signet.mjs" %*
exit /b %ERRORLEVEL%

:missing
echo signet: A part of Signet's command line is missing. Install Signet again. 1>&2
exit /b 6
