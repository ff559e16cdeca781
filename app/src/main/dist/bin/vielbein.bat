@echo off
rem Starts Vielbein. JAVA_HOME chooses the Java; JAVA_OPTS and VIELBEIN_OPTS are options for it.
rem No blocks in parentheses below: a bracket in an argument or a folder's name would end them.
setlocal DisableDelayedExpansion
for %%I in ("%~dp0..") do set "VIELBEIN_HOME=%%~fI"
if not "%JAVA_HOME%"=="" goto byhome
set "JAVA_EXE=java.exe"
where /q java.exe
if not errorlevel 1 goto run
echo vielbein: no Java found: install Java 17 or newer, or set JAVA_HOME to its folder.>&2
exit /b 2
:byhome
set "JAVA_EXE=%JAVA_HOME:"=%\bin\java.exe"
if exist "%JAVA_EXE%" goto run
echo vielbein: JAVA_HOME is "%JAVA_HOME:"=%", where there is no bin\java.exe: set it to the folder of a Java 17 or newer.>&2
exit /b 2
:run
"%JAVA_EXE%" %JAVA_OPTS% %VIELBEIN_OPTS% "-Dvielbein.home=%VIELBEIN_HOME%" -jar "%VIELBEIN_HOME%\lib\vielbein-app-${project.version}.jar" %*
exit /b %ERRORLEVEL%
