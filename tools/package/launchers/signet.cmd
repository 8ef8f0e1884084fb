@echo off
rem Runs the command line on the Node that came with it, whatever the system has, and prints nothing itself.
setlocal DisableDelayedExpansion
set "folder=%~dp0..\cli"
if not exist "%folder%\node.exe" goto missing
if not exist "%folder%\signet.mjs" goto missing
rem SECURITY: whatever loads code into every Node of this person's, a debugger of an editor for one, stays out, and
rem so does what has Node write down what passes through it.
for %%V in (NODE_OPTIONS NODE_PATH NODE_DEBUG NODE_V8_COVERAGE NODE_COMPILE_CACHE) do set "%%V="
"%folder%\node.exe" "%folder%\signet.mjs" %*
exit /b %ERRORLEVEL%

:missing
echo signet: A part of Signet's command line is missing. Install Signet again. 1>&2
exit /b 6
