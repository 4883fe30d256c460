; Installs Cinventory for the one user who runs it. windows.py says which folder (PAYLOAD), and the facts.
!ifdef TARGET
  Target ${TARGET} ; what wine without a 32-bit half can run
!endif
Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!define APP "Cinventory"
!define PROGRAM "cinventory.exe"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Cinventory"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}"
!define CLASSES "Software\Classes"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define OPEN_WITH "${CLASSES}\Applications\${PROGRAM}"

Name "${APP}"
OutFile "${TARGET_FILE}"
InstallDir "$LOCALAPPDATA\Programs\${APP}"
InstallDirRegKey HKCU "${ENTRY}" "InstallLocation"
BrandingText "${APP} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${APP}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${APP}"
VIAddVersionKey /LANG=0 "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString SCAN_FOLDER ${LANG_ENGLISH} "Scan with Cinventory"
LangString SCAN_FOLDER ${LANG_GERMAN} "Mit Cinventory erfassen"
LangString TAGLINE ${LANG_ENGLISH} "${SUMMARY_EN}"
LangString TAGLINE ${LANG_GERMAN} "${SUMMARY_DE}"
LangString IS_OPEN ${LANG_ENGLISH} "Cinventory is open. Close it, then try again."
LangString IS_OPEN ${LANG_GERMAN} "Cinventory ist offen. Schließen Sie es und versuchen Sie es noch einmal."

; A program that runs cannot be opened for writing. Without a window to ask in, the exit status is 3.
!macro WaitUntilClosed
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    again:
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IS_OPEN)" /SD IDCANCEL IDRETRY again
      SetErrorLevel 3
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Only what we put there: somebody may have chosen a folder that holds more.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\cinventory-cli.exe"
  Delete "$INSTDIR\cinventory.completion.ps1"
!macroend

; Explorer's verb NAME on CLASS. The dot keeps the backslash of a drive's root off the closing quote.
!macro FolderVerb CLASS PATH
  WriteRegStr HKCU "${CLASSES}\${CLASS}\shell\${APP}" "" "$(SCAN_FOLDER)"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\shell\${APP}" "Icon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\shell\${APP}\command" "" '"$INSTDIR\${PROGRAM}" "${PATH}\."'
!macroend

; Makes Explorer look at the classes anew.
!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section
  !insertmacro WaitUntilClosed
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\${PROGRAM}" "" "" "" "" "" "$(TAGLINE)"
  CreateShortcut "$SENDTO\${APP}.lnk" "$INSTDIR\${PROGRAM}" "" "" "" "" "" "$(SCAN_FOLDER)"

  !insertmacro FolderVerb "Directory" "%1"
  !insertmacro FolderVerb "Directory\Background" "%V"
  !insertmacro FolderVerb "Drive" "%1"
  WriteRegStr HKCU "${OPEN_WITH}" "FriendlyAppName" "${APP}"
  WriteRegStr HKCU "${OPEN_WITH}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  !include "${TYPES}"
  WriteRegStr HKCU "${APP_PATH}" "" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${APP_PATH}" "Path" "$INSTDIR"

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr HKCU "${ENTRY}" "DisplayName" "${APP}"
  WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${ENTRY}" "Publisher" "${DEVELOPER}"
  WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
  !insertmacro TellExplorer
SectionEnd

; The library, in the user's data, stays.
Section "Uninstall"
  !insertmacro WaitUntilClosed
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${APP}.lnk"
  Delete "$SENDTO\${APP}.lnk"
  DeleteRegKey HKCU "${CLASSES}\Directory\shell\${APP}"
  DeleteRegKey HKCU "${CLASSES}\Directory\Background\shell\${APP}"
  DeleteRegKey HKCU "${CLASSES}\Drive\shell\${APP}"
  DeleteRegKey HKCU "${OPEN_WITH}"
  DeleteRegKey HKCU "${APP_PATH}"
  DeleteRegKey HKCU "${ENTRY}"
  DeleteRegValue HKCU "${RUN}" "${APP}" ; the preference "Start at login", app/config/autostart
  !insertmacro TellExplorer
SectionEnd
