// Gives the main screen of a Mac, for this session, room for the program's window: the least of its sizes that has it.
import CoreGraphics

let wanted = (width: 1440, height: 900)

func isRoomy(_ mode: CGDisplayMode) -> Bool {
  mode.width >= wanted.width && mode.height >= wanted.height
}

let screen = CGMainDisplayID()
let modes = CGDisplayCopyAllDisplayModes(screen, nil) as? [CGDisplayMode] ?? []
if let present = CGDisplayCopyDisplayMode(screen), isRoomy(present) {
  print("The screen is \(present.width)x\(present.height) as it is")
} else if let mode = modes.filter(isRoomy).min(by: { $0.width * $0.height < $1.width * $1.height }) {
  var configuration: CGDisplayConfigRef?
  CGBeginDisplayConfiguration(&configuration)
  CGConfigureDisplayWithDisplayMode(configuration, screen, mode, nil)
  let outcome = CGCompleteDisplayConfiguration(configuration, .forSession)
  print("The screen is to be \(mode.width)x\(mode.height): \(outcome == .success ? "done" : "failed (\(outcome.rawValue))")")
} else {
  // The tests themselves tell whether that matters.
  print("::warning::The screen has no size of \(wanted.width)x\(wanted.height) or more: \(modes.map { "\($0.width)x\($0.height)" })")
}
