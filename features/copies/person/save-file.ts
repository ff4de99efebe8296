/** Saves a file where this browser keeps what is downloaded. */
export function saveFile(file: File): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  // The browser reads the file after the click; it is let go once that has surely begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
