/** Asks or writes in parts, because a statement takes only so many values. */
export async function inParts<Item, Answer>(
  items: readonly Item[],
  work: (part: Item[]) => PromiseLike<readonly Answer[]>,
  size = 1_000,
): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let at = 0; at < items.length; at += size)
    for (const answer of await work(items.slice(at, at + size))) answers.push(answer)
  return answers
}
