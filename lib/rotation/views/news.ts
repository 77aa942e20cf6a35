/** Something around someone's rotations that waits for them: what it is, and where to go. */
export type RotationNews = { says: string; label: string; href: string }
