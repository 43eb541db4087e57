@echo off
rem Starts huizong on Windows. It never builds: unpack the zip, or run "mvn -DskipTests package" in a checkout.
rem HUIZONG_JAVA_OPTS is appended to the JVM's flags (more memory: set HUIZONG_JAVA_OPTS=-Xmx2g).
setlocal EnableExtensions DisableDelayedExpansion

for %%h in ("%~dp0..") do set "HUIZONG_HOME=%%~fh"

set "HUIZONG_JAVA=java.exe"
if not defined JAVA_HOME goto find
set "HUIZONG_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HUIZONG_JAVA%" goto version
echo huizong: JAVA_HOME holds no bin\java.exe: "%JAVA_HOME%" 1>&2
exit /b 3

:find
where java.exe >nul 2>nul
if not errorlevel 1 goto version
echo huizong: no Java found: install Java 17 or newer 1>&2
exit /b 3

:version
set "HUIZONG_MAJOR="
rem java -version says: openjdk version "17.0.15" 2025-04-15
set "HUIZONG_VERSION="
for /f "tokens=1-3" %%a in ('^""%HUIZONG_JAVA%" -version 2^>^&1^"') do if "%%b"=="version" if not defined HUIZONG_VERSION set "HUIZONG_VERSION=%%~c"
for /f "delims=.-+ tokens=1" %%m in ("%HUIZONG_VERSION%") do set "HUIZONG_MAJOR=%%m"
if not defined HUIZONG_MAJOR set "HUIZONG_MAJOR=0"
if %HUIZONG_MAJOR% GEQ 17 goto classpath
echo huizong: Java 17 or newer is needed, found "%HUIZONG_VERSION%" 1>&2
exit /b 3

:classpath
set "HUIZONG_LIB=%HUIZONG_HOME%\lib"
set "HUIZONG_CLASSPATH=%HUIZONG_HOME%\lib\*"
if not exist "%HUIZONG_HOME%\pom.xml" goto installed
set "HUIZONG_LIB=%HUIZONG_HOME%\target"
set "HUIZONG_CLASSPATH=%HUIZONG_HOME%\target\huizong-1.0.0.jar;%HUIZONG_HOME%\target\lib\*"

:installed
if exist "%HUIZONG_LIB%\huizong-1.0.0.jar" goto run
echo huizong: "%HUIZONG_LIB%\huizong-1.0.0.jar" is missing: unpack the zip again, or run mvn -DskipTests package 1>&2
exit /b 3

:run
set "HUIZONG_FLAGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m -Xshare:auto -Xlog:disable -Xlog:all=error:stderr"
set "HUIZONG_FLAGS=%HUIZONG_FLAGS% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
rem Java 17 knows the two only by these names.
set "HUIZONG_FLAGS=%HUIZONG_FLAGS% -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8"
rem The console shows UTF-8 while huizong runs and gets its own code page back.
set "HUIZONG_PAGE="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "HUIZONG_PAGE=%%p"
chcp 65001 >nul 2>nul
"%HUIZONG_JAVA%" %HUIZONG_FLAGS% %HUIZONG_JAVA_OPTS% -cp "%HUIZONG_CLASSPATH%" huizong.cli.Main %*
set "HUIZONG_CODE=%ERRORLEVEL%"
if defined HUIZONG_PAGE chcp %HUIZONG_PAGE% >nul 2>nul
exit /b %HUIZONG_CODE%
