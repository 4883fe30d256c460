cask "cinventory" do
  arch arm: "arm64", intel: "x86_64"

  version "@VERSION@"
  sha256 arm:   "@ARM_SHA256@",
         intel: "@INTEL_SHA256@"

  url "@DOWNLOADS@/cinventory-#{version}-#{arch}.dmg"
  name "Cinventory"
  desc "@SUMMARY@"
  homepage "@HOMEPAGE@"

  depends_on macos: ">= :ventura"

  app "Cinventory.app"
  binary "#{appdir}/Cinventory.app/Contents/MacOS/cinventory"

  zap trash: [
    "~/Library/Application Support/cinventory",
    "~/Library/Caches/cinventory",
    "~/Library/Logs/cinventory",
  ]
end
