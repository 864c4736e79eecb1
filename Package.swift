// swift-tools-version: 6.2
import PackageDescription

// Every target: Swift 6 mode, no unused or hidden import, no warning.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

// A program to be installed looks for its files in `share/tare`. Where they are resources, SwiftPM
// writes code that imports the whole of Foundation, 40 MB of the program on Linux.
let isInstalled = Context.environment["TARE_INSTALLED"] != nil

let package = Package(
  name: "Tare",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "tare", targets: ["tare"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev", "pkg-config"]), .brew(["libxml2"])]),
    .systemLibrary(name: "CAllocator"),
    .systemLibrary(name: "CSystemCalls"),
    .systemLibrary(
      name: "CZLib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CLZMA", pkgConfig: "liblzma", providers: [.apt(["liblzma-dev"]), .brew(["xz"])]),
    .target(
      name: "Unpacking", dependencies: ["CZLib", "CLZMA"],
      swiftSettings: strict + [.strictMemorySafety()]),
    .target(
      name: "LibXML", dependencies: ["CLibXML2"], swiftSettings: strict + [.strictMemorySafety()]),
    .target(name: "TareFoundation", swiftSettings: strict),
    .target(name: "TareModel", swiftSettings: strict),
    .target(name: "TareAnalysis", dependencies: ["TareModel"], swiftSettings: strict),
    .target(name: "TareMarkup", swiftSettings: strict),
    .target(name: "TareFormats", swiftSettings: strict),
    .target(
      name: "TareCharts", dependencies: ["TareMarkup", "TareFormats"], swiftSettings: strict),
    .target(
      name: "TareWording",
      dependencies: ["TareAnalysis", "TareModel", "TareMarkup", "TareFormats"],
      swiftSettings: strict),
    .target(
      name: "ProbeProtocol", dependencies: ["TareModel", "TareFoundation"], swiftSettings: strict),
    .target(
      name: "TareRunner",
      dependencies: [
        "TareModel", "ProbeProtocol", "Unpacking", "TareFoundation", "CSystemCalls",
      ],
      swiftSettings: strict),
    .target(
      name: "TareStore", dependencies: ["TareModel", "LibXML", "TareFoundation", "Unpacking"],
      resources: [
        .embedInCode("Schemas/run-1.xsd"), .embedInCode("Schemas/run-2.xsd"),
        .embedInCode("Schemas/run-3.xsd"),
      ],
      swiftSettings: strict),
    .target(
      name: "TareSite",
      dependencies: [
        "TareCharts", "TareWording", "TareFormats", "TareMarkup", "TareAnalysis", "TareModel",
        "LibXML", "TareFoundation", "CSystemCalls",
      ],
      resources: [.embedInCode("Schemas/page.xsd"), .embedInCode("Schemas/chart.xsd")],
      swiftSettings: strict),
    .target(
      name: "TareExchange",
      dependencies: [
        "TareModel", "TareAnalysis", "TareFormats", "TareFoundation", "Unpacking",
      ],
      swiftSettings: strict),
    .target(
      name: "PythonProbe", exclude: isInstalled ? ["Resources"] : [],
      resources: isInstalled ? [] : [.copy("Resources")], swiftSettings: strict),
    .target(
      name: "TareCommandLine",
      dependencies: [
        "TareModel", "TareAnalysis", "TareWording", "TareFormats", "TareRunner", "TareStore",
        "TareSite", "TareExchange", "PythonProbe", "LibXML", "TareFoundation", "CAllocator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "tare", dependencies: ["TareCommandLine"],
      resources: isInstalled ? [] : [.copy("../../Templates"), .copy("../../Data")],
      swiftSettings: strict),
    .target(
      name: "TareTestSupport", dependencies: ["TareModel", "TareStore"],
      path: "Tests/TareTestSupport",
      resources: [
        .embedInCode("EarlierRuns/run-1.xml"), .embedInCode("EarlierRuns/run-2.xml"),
      ], swiftSettings: strict),
    .testTarget(name: "LibXMLTests", dependencies: ["LibXML"], swiftSettings: strict),
    .testTarget(
      name: "UnpackingTests", dependencies: ["Unpacking", "TareTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TareFoundationTests", dependencies: ["TareFoundation", "TareTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TareModelTests", dependencies: ["TareModel", "TareTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TareAnalysisTests",
      dependencies: ["TareAnalysis", "TareModel", "TareTestSupport"],
      exclude: ["Vectors/make_vectors.py"],
      resources: [.embedInCode("Vectors/vectors.json")], swiftSettings: strict),
    .testTarget(
      name: "TareMarkupTests", dependencies: ["TareMarkup"], swiftSettings: strict),
    .testTarget(
      name: "TareFormatsTests", dependencies: ["TareFormats"], swiftSettings: strict),
    .testTarget(
      name: "TareChartsTests", dependencies: ["TareCharts", "TareFormats", "TareMarkup"],
      swiftSettings: strict),
    .testTarget(
      name: "TareWordingTests",
      dependencies: [
        "TareWording", "TareFormats", "TareMarkup", "TareAnalysis", "TareModel", "TareTestSupport",
      ], swiftSettings: strict),
    .testTarget(
      name: "ProbeProtocolTests", dependencies: ["ProbeProtocol", "TareModel", "TareFoundation"],
      swiftSettings: strict),
    .testTarget(
      name: "TareRunnerTests",
      dependencies: [
        "TareRunner", "TareModel", "ProbeProtocol", "TareTestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TareStoreTests",
      dependencies: [
        "TareStore", "TareModel", "LibXML", "TareFoundation", "Unpacking", "TareTestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TareExchangeTests",
      dependencies: ["TareExchange", "TareStore", "TareModel", "TareTestSupport"],
      exclude: ["Samples"], swiftSettings: strict),
    .testTarget(
      name: "TareSiteTests",
      dependencies: [
        "TareSite", "TareCharts", "TareWording", "TareFormats", "TareMarkup", "TareAnalysis",
        "TareModel", "LibXML", "TareTestSupport",
      ], exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "TareCommandLineTests",
      dependencies: [
        "TareCommandLine", "TareModel", "TareAnalysis", "TareWording", "TareRunner", "TareStore",
        "TareSite",
        "LibXML", "TareTestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Snapshots"], resources: [.embedInCode("Schemas/junit-10.xsd")],
      swiftSettings: strict),
    .testTarget(
      name: "FuzzTests",
      dependencies: [
        "TareCommandLine", "TareSite", "TareStore", "TareAnalysis", "TareModel", "LibXML",
        "TareTestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["TareStore", "TareModel", "LibXML", "TareTestSupport", "tare"],
      swiftSettings: strict),
  ]
)
