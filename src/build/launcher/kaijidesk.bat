@echo off
setlocal
set "APP=%~dp0.."
set "JAVA="
if exist "%APP%\lib\java-home" set /p BUILT_WITH=<"%APP%\lib\java-home"
for %%H in ("%KAIJIDESK_JAVA_HOME%" "%BUILT_WITH%" "%JAVA_HOME%") do if not defined JAVA if exist "%%~H\bin\java.exe" findstr /b /c:"JAVA_VERSION=\"25" "%%~H\release" >nul 2>nul && set "JAVA=%%~H\bin\java.exe"
if not defined JAVA (
  echo Kaiji Desk needs Java 25: install one, e.g. Eclipse Temurin 25, or set KAIJIDESK_JAVA_HOME to it. 1>&2
  exit /b 69
)
"%JAVA%" -Xmx1536m --module-path "%APP%\lib\fx" --add-modules javafx.controls --enable-native-access=javafx.graphics,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow @opens@ -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true -Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog %KAIJIDESK_JAVA_OPTIONS% -cp "%APP%\lib\kaijidesk.jar" @main@ %*
exit /b %ERRORLEVEL%
