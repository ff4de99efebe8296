/** Every part in every state. */
export function Gallery() {
  return <main><h1>The kit</h1></main>;
}
