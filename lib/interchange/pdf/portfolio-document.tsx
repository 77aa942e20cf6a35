import { Canvas, Document, Link, Page, Text, View } from '@react-pdf/renderer'
import type { ComponentProps, ReactElement } from 'react'
import { sayDay, sayList } from '@/lib/core/say'
import type { PortfolioView, ShownReadiness } from '@/lib/portfolio/view'
import {
  kindWords,
  periodInWords,
  readinessInFigures,
  standingWords,
  validityInWords,
  witnessInWords,
} from '@/lib/portfolio/views/words'
import { shortened } from './legible'
import { fontFile } from './fonts'
import { look, pageNumberWidth } from './look'

/** How much of one account goes on paper, in characters. */
const accountOnPaper = 600

// Functions that answer with parts, not components: the renderer of PDFs has no use for state.

/** A portfolio on paper. `address` is where badges can be checked. */
export const portfolioDocument = (shown: PortfolioView, address: string) => (
  <Document
    title={`${shown.name}: portfolio`}
    author={shown.name}
    creator="Journeywork"
    producer="Journeywork"
    language="en-GB"
  >
    <Page size="A4" style={look.page}>
      <Text style={look.name}>{shown.name}</Text>
      {shown.headline !== '' && <Text style={look.headline}>{shown.headline}</Text>}
      {shown.about !== '' && <Text style={look.about}>{shown.about}</Text>}
      {shown.readiness && readiness(shown.readiness)}
      {section('Experience', undefined, shown.experiences.map(experience))}
      {section(
        'Signed off',
        `Levels that someone vouched for at ${shown.organisation}, each on evidence that they judged.`,
        shown.signOffs.map(signOff),
      )}
      {section(
        'Badges',
        'Open Badges 3.0: each can be checked at its address, by anyone.',
        shown.badges.map((badge) => badgeItem(badge, address)),
      )}
      {section('Certifications', undefined, shown.certifications.map(certification))}
      {section('Evidence', undefined, shown.evidence.map(evidence))}
      <Text style={look.footer} fixed>
        {shown.name} · as of {sayDay(shown.asOf)}
      </Text>
      {/* Painted, not set: a text that changes from page to page would be laid out anew with all that follows it. */}
      <Canvas style={look.pageNumber} fixed paint={paintPageNumber()} />
    </Page>
  </Document>
)

/** Counts the pages as they are painted, one after the other. */
function paintPageNumber() {
  let page = 0
  return (painter: Painter) => {
    page += 1
    painter.font(fontFile('inter-400')).fontSize(8).fillColor('#6b655a')
    painter.text(`Page ${page}`, 0, 0, { width: pageNumberWidth, align: 'right' })
    return null
  }
}

type Painter = Parameters<ComponentProps<typeof Canvas>['paint']>[0]
type Part = ReactElement

function section(title: string, lead: string | undefined, items: readonly Part[]) {
  if (items.length === 0) return null
  return [
    <View key={title} style={look.section} minPresenceAhead={60} wrap={false}>
      <Text style={look.title}>{title}</Text>
      {lead !== undefined && <Text style={look.lead}>{lead}</Text>}
    </View>,
    // Beside their title and not within a part of their own: the renderer breaks pages reliably between children of a page only.
    ...items,
  ]
}

const readiness = (shown: ShownReadiness) => (
  <View style={look.section} wrap={false}>
    <Text style={look.title}>{shown.isReady ? `Ready for ${shown.role}` : `On the way to ${shown.role}`}</Text>
    <Text style={look.lead}>
      Levels that the role asks for and that are attested, technical depth and leadership apart.
    </Text>
    <View style={look.figures}>
      {readinessInFigures(shown).map(({ label, value }) => (
        <View key={label}>
          <Text style={look.faint}>{label}</Text>
          <Text style={look.figure}>{value}</Text>
        </View>
      ))}
    </View>
  </View>
)

const experience = ({
  id,
  kind,
  title,
  client,
  from,
  to,
  summary,
  skills,
  witnesses,
}: PortfolioView['experiences'][number]) => (
  <View key={id} style={look.item}>
    <Text style={look.itemTitle}>{title}</Text>
    <Text style={look.soft}>
      {client} · {kindWords[kind]} · {periodInWords(from, to)}
    </Text>
    {summary !== '' && <Text style={look.gap}>{summary}</Text>}
    {skills.length > 0 && <Text style={[look.faint, look.gap]}>Called for {sayList(skills)}.</Text>}
    {witnesses.map((witness) => (
      <Text key={`${witness.name} ${witness.on}`} style={[look.soft, look.gap]}>
        {witnessInWords(witness)}
        {witness.words !== '' && ` “${witness.words}”`}
      </Text>
    ))}
  </View>
)

const signOff = ({ id, skill, level, means, by, standing, on, hash }: PortfolioView['signOffs'][number]) => (
  <View key={id} style={look.item} wrap={false}>
    <Text style={look.itemTitle}>
      {skill} {level}
    </Text>
    {means !== '' && <Text>{means}</Text>}
    <Text style={[look.soft, look.gap]}>
      Signed off by {by}, {standingWords[standing]}, on {sayDay(on)}.
    </Text>
    <Text style={[look.faint, look.gap]}>Ledger row {hash}</Text>
  </View>
)

const badgeItem = ({ id, skill, level, on, until }: PortfolioView['badges'][number], address: string) => (
  <View key={id} style={look.item} wrap={false}>
    <Text style={look.itemTitle}>
      {skill} {level}
    </Text>
    <Text style={look.soft}>
      Issued on {sayDay(on)}
      {until === null ? '.' : `, valid until ${sayDay(until)}.`}
    </Text>
    <Text style={look.gap}>
      Check this at{' '}
      <Link src={`${address}/badges/${id}`} style={look.link}>
        {address}/badges/{id}
      </Link>
    </Text>
  </View>
)

const certification = (shown: PortfolioView['certifications'][number]) => (
  <View key={shown.id} style={look.item} wrap={false}>
    <Text style={look.itemTitle}>{shown.title}</Text>
    <Text style={look.soft}>{[shown.issuer, shown.code].filter(Boolean).join(' · ')}</Text>
    <Text style={look.soft}>{validityInWords(shown)}.</Text>
  </View>
)

const evidence = ({ id, title, account, url, fileName, happenedOn }: PortfolioView['evidence'][number]) => (
  <View key={id} style={look.item}>
    <Text style={look.itemTitle}>{title}</Text>
    {happenedOn !== null && <Text style={look.faint}>{sayDay(happenedOn)}</Text>}
    {account !== '' && <Text style={look.gap}>{shortened(account, accountOnPaper)}</Text>}
    {url !== null && (
      <Link src={url} style={[look.link, look.gap]}>
        {url}
      </Link>
    )}
    {fileName !== null && <Text style={[look.faint, look.gap]}>File: {fileName}</Text>}
  </View>
)
