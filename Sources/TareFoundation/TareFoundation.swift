// What Tare uses of Foundation, and the system's C library.
//
// On Linux the whole of Foundation carries 30 MB of texts and calendars of all languages, which
// every program that imports it anywhere carries too. The smaller part has files, JSON and dates.
#if canImport(FoundationEssentials)
  @_exported public import FoundationEssentials
#else
  @_exported public import Foundation
#endif

#if canImport(Darwin)
  @_exported public import Darwin
#elseif canImport(Glibc)
  @_exported public import Glibc
#elseif canImport(Musl)
  @_exported public import Musl
#endif
