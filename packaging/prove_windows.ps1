# prove_windows.ps1 INSTALLER: installs, tries and uninstalls on this Windows, which should be a fresh one.
param([Parameter(Mandatory)] [string] $Installer)
$ErrorActionPreference = "Stop"

function Assert([bool] $Holds, [string] $Fact) {
    if (-not $Holds) { throw "FAILED: $Fact" }
    Write-Output "ok  $Fact"
}

$folder = Join-Path $env:LOCALAPPDATA "Programs\Cinventory"
$entry = "HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\Cinventory"
$verb = "HKCU:\Software\Classes\Directory\shell\Cinventory\command"
$sendTo = Join-Path ([Environment]::GetFolderPath("SendTo")) "Cinventory.lnk"
$menu = Join-Path ([Environment]::GetFolderPath("Programs")) "Cinventory.lnk"

$setup = Start-Process $Installer -ArgumentList "/S" -Wait -PassThru
Assert ($setup.ExitCode -eq 0) "it installs without a question"
Assert (Test-Path $entry) "it is listed among the programs"
Assert ((Get-Item $verb).GetValue("") -like '*cinventory.exe" "%1\."') "folders offer to scan them"
Assert ((Test-Path $sendTo) -and (Test-Path $menu)) "Send to and the start menu have it"

$env:QT_QPA_PLATFORM = "offscreen"
& "$folder\cinventory-cli.exe" self-test
Assert ($LASTEXITCODE -eq 0) "the self-test passes"
Remove-Item Env:QT_QPA_PLATFORM

. "$folder\cinventory.completion.ps1"
$offered = (TabExpansion2 "cinventory sc" 13).CompletionMatches.CompletionText
Assert (($offered -contains "scan") -and ($offered -notcontains "list")) "PowerShell completes commands"
$offered = (TabExpansion2 "cinventory scan --f" 19).CompletionMatches.CompletionText
Assert ($offered -contains "--format") "and their options"

$video = "$folder\_internal\app\resources\samples\sample.mp4"
$library = Join-Path $env:TEMP "proof.sqlite3"
$files = & "$folder\cinventory-cli.exe" scan --library $library --format jsonl --no-progress $video | ConvertFrom-Json
Assert ($files.status -eq "ok") "a video is scanned"

$window = Start-Process "$folder\cinventory.exe" -ArgumentList "--library", $library -PassThru
$deadline = (Get-Date).AddSeconds(60)
while (-not $window.MainWindowHandle -and (Get-Date) -lt $deadline) { Start-Sleep 1; $window.Refresh() }
Assert ($window.MainWindowTitle -like "Cinventory*") "the window opens"
$window.CloseMainWindow() | Out-Null
Assert ($window.WaitForExit(30000)) "it closes"

$removal = Start-Process "$folder\uninstall.exe" -ArgumentList "/S", "_?=$folder" -Wait -PassThru
Assert ($removal.ExitCode -eq 0) "it uninstalls without a question"
Assert (-not (Test-Path "$folder\_internal")) "its files are gone"
Assert (-not ((Test-Path $entry) -or (Test-Path $verb) -or (Test-Path $sendTo) -or (Test-Path $menu))) "and its traces"
Write-Output "prove_windows: all is well"
