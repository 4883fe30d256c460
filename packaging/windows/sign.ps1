# sign.ps1 FILE...: signs programs with the certificate in the variables CERTIFICATE and PASSWORD.
$ErrorActionPreference = "Stop"
$store = Join-Path $env:RUNNER_TEMP "certificate.pfx"
[IO.File]::WriteAllBytes($store, [Convert]::FromBase64String($env:CERTIFICATE))
try {
    $kits = "${env:ProgramFiles(x86)}\Windows Kits\10\bin"
    $signtool = Get-ChildItem "$kits\10.*\x64\signtool.exe" | Sort-Object FullName | Select-Object -Last 1
    & $signtool.FullName sign /f $store /p $env:PASSWORD /fd SHA256 /td SHA256 `
        /tr http://timestamp.digicert.com /d Cinventory @args
    if ($LASTEXITCODE) { throw "signtool failed" }
    & $signtool.FullName verify /pa @args
    if ($LASTEXITCODE) { throw "the signature does not hold" }
} finally {
    Remove-Item $store
}
