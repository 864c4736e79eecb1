/// The Python package that runs inside each interpreter, as a folder of resources.
package enum PythonProbe {
  /// The folder's name, in the resource bundle of this target or beside an installed program.
  package static let folder = "Resources"
  /// The bundle's name without the platform's ending.
  package static let bundle = "Tare_PythonProbe"
  /// What `folder` is called where it was installed without a bundle.
  package static let installedFolder = "probe"
}
