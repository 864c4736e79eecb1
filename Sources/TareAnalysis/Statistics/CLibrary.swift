#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

// The C library's functions under words of ours, so that no other file names a platform.
func logarithm(_ value: Double) -> Double { log(value) }
func exponential(_ value: Double) -> Double { exp(value) }
/// The logarithm of the gamma function, for values above zero.
func logarithmOfGamma(_ value: Double) -> Double { lgamma(value).0 }
/// 1 less the error function.
func complementOfError(_ value: Double) -> Double { erfc(value) }
