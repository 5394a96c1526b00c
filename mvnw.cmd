@echo off
rem Builds Plenary on Windows: finds a JDK 25 and a Maven of 3.9 or later, and runs the one on the other.
rem What it reads from the environment is said in mvnw, whose twin it is.
setlocal EnableExtensions DisableDelayedExpansion
set "BASE=%~dp0"
set "BASE=%BASE:~0,-1%"
set "WRAPPER=%BASE%\.mvn\wrapper"

set "JDK="
if defined JAVA_HOME call :try "%JAVA_HOME:"=%"
rem The java on the PATH may be a shim of a version switcher, so it is asked where it lives.
for /f "tokens=1,* delims== " %%a in ('java -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.home ="') do call :try "%%b"
if defined MVNW_JDKS (
  for /d %%d in ("%MVNW_JDKS%\*") do call :try "%%~d"
) else (
  for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*") do call :try "%%~d"
  for /d %%d in ("%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*") do call :try "%%~d"
  for /d %%d in ("%ProgramFiles%\OpenJDK\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :try "%%~d"
  for /d %%d in ("%USERPROFILE%\.jdks\*" "%USERPROFILE%\.gradle\jdks\*") do call :try "%%~d"
  for /d %%d in ("%USERPROFILE%\scoop\apps\*jdk*") do call :try "%%~d\current"
)
if not defined JDK (
  echo Plenary builds with a JDK 25 and none was found: install one ^(Eclipse Temurin 25, for instance^) or set JAVA_HOME to it. 1>&2
  exit /b 1
)
set "JAVA_HOME=%JDK%"
rem Maven's own libraries still use sun.misc.Unsafe; an older JDK does not know the option, so it is not in .mvn\jvm.config.
set "MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow %MAVEN_OPTS%"

set "MVN="
for /f "tokens=3,4 delims=. " %%a in ('mvn -B -v 2^>nul ^| findstr /b /c:"Apache Maven"') do (
  if %%a GTR 3 set "MVN=mvn"
  if %%a EQU 3 if %%b GEQ 9 set "MVN=mvn"
)
if defined MVN goto run

for /f "usebackq eol=# tokens=1,2 delims==" %%a in ("%WRAPPER%\maven.properties") do set "WANTED_%%a=%%b"
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "FETCHED=%MAVEN_USER_HOME%\wrapper\dists\apache-maven-%WANTED_version%\%WANTED_sha512:~0,16%"
set "MVN=%FETCHED%\bin\mvn.cmd"
if exist "%MVN%" goto run
"%JDK%\bin\java.exe" "%WRAPPER%\FetchMaven.java" "%WRAPPER%\maven.properties" "%FETCHED%" 1>&2 || exit /b 1

:run
rem Where the caller stands counts if it is a module of this project; from anywhere else it is the project that is built.
set "HERE=%CD%\"
call set "OUTSIDE=%%HERE:%BASE%\=%%"
set "STAY="
if not "%OUTSIDE%"=="%HERE%" if exist pom.xml set "STAY=yes"
for %%a in (%*) do (
  if "%%~a"=="-f" set "STAY=yes"
  if "%%~a"=="--file" set "STAY=yes"
)
if not defined STAY cd /d "%BASE%"
call "%MVN%" %*
exit /b %ERRORLEVEL%

:try
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /b /r /c:"JAVA_VERSION=.25[^0-9]" "%~1\release" >nul 2>nul && set "JDK=%~1"
exit /b 0
