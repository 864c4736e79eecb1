import TareFormats

extension Words {
  /// A whole number as prose has it: "three"; from 13 on in digits.
  package static func number(_ number: Int) -> String {
    numbers.indices.contains(number) ? numbers[number] : Formats.integer(number)
  }

  /// A part of 1 by its name, where it has one: "fifth", "tenth", "quarter"; else "17%".
  package static func part(_ share: Double) -> String {
    parts[Int((1 / share).rounded())].flatMap { name in
      abs((1 / share).rounded() * share - 1) < 1e-9 ? name : nil
    } ?? Formats.percent(share)
  }

  private static let numbers = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  private static let parts = [
    2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 8: "eighth", 10: "tenth",
    20: "twentieth", 100: "hundredth",
  ]
}
