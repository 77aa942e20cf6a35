import { StyleSheet } from '@react-pdf/renderer'

// Ink on white paper, in points: the pages' own measures, brought down to what reads well in print.
const ink = '#1f1c18'
const soft = '#544e45'
const faint = '#6b655a'
const line = '#e5dfd4'
export const accent = '#1d4c86'

export const pageNumberWidth = 90

export const look = StyleSheet.create({
  page: {
    paddingTop: 52,
    paddingBottom: 60,
    paddingHorizontal: 56,
    fontFamily: 'Inter',
    fontSize: 9.5,
    color: ink,
    lineHeight: 1.45,
  },
  name: { fontFamily: ['Newsreader', 'Inter'], fontWeight: 500, fontSize: 27, lineHeight: 1.15 },
  headline: { fontSize: 11, color: soft, marginTop: 5 },
  about: { marginTop: 12, maxWidth: 430 },
  section: { marginTop: 22 },
  title: { fontFamily: ['Newsreader', 'Inter'], fontWeight: 500, fontSize: 14.5, lineHeight: 1.2 },
  lead: { color: faint, fontSize: 8.5, marginTop: 2 },
  item: { borderTopWidth: 0.75, borderTopColor: line, paddingTop: 8, marginTop: 8 },
  itemTitle: { fontWeight: 600, fontSize: 10 },
  soft: { color: soft },
  faint: { color: faint, fontSize: 8.5 },
  link: { color: accent, textDecoration: 'none' },
  gap: { marginTop: 3 },
  figures: { flexDirection: 'row', marginTop: 10, gap: 36 },
  figure: { fontFamily: ['Newsreader', 'Inter'], fontWeight: 500, fontSize: 18, lineHeight: 1.2 },
  footer: { position: 'absolute', left: 56, width: 360, top: 804, fontSize: 8, color: faint },
  pageNumber: { position: 'absolute', right: 56, width: pageNumberWidth, top: 804, height: 14 },
})
