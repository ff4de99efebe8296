const LONGEST_MILLISECONDS = 500

/** Answers once the screen that is being made has been drawn; for what lies below it and nobody waits for. */
export function afterDrawn(): Promise<void> {
  return new Promise(resolve => {
    // A page that nobody looks at draws nothing.
    const late = setTimeout(resolve, LONGEST_MILLISECONDS)
    requestAnimationFrame(() => setTimeout(() => {
      clearTimeout(late)
      resolve()
    }))
  })
}
