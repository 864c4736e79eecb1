// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Tare",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "TareModel", swiftSettings: strict),
    .target(name: "TareAnalysis", dependencies: ["TareModel"], swiftSettings: strict),
    .target(name: "ProbeProtocol", dependencies: ["TareModel"], swiftSettings: strict),
    .target(
      name: "TareRunner", dependencies: ["TareModel", "ProbeProtocol"], swiftSettings: strict),
  ]
)
