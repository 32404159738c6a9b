/** Asks again and again until the answer is truthy, and returns it. What never comes true is named in the error. */
export async function until(what, ask, milliseconds = 30_000) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`it never came true that ${what}`);
    await new Promise((resume) => setTimeout(resume, 50));
  }
}
