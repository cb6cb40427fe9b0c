import { describe, expect, it } from 'vitest';
import { ARABIC_BEAT_TEXTS } from '../../evaluation/development/arabic-beats.ts';
import { ARABIC_BUREAU_TEXTS } from '../../evaluation/development/arabic-bureaus.ts';
import { ARABIC_COLUMN_TEXTS } from '../../evaluation/development/arabic-columns.ts';
import { ARABIC_DESK_TEXTS } from '../../evaluation/development/arabic-desks.ts';
import { ARABIC_NEWSROOM_TEXTS } from '../../evaluation/development/arabic-newsrooms.ts';
import { ARABIC_REGION_TEXTS } from '../../evaluation/development/arabic-regions.ts';
import { ARABIC_REPORT_TEXTS } from '../../evaluation/development/arabic-reports.ts';
import { ARABIC_SCENE_TEXTS } from '../../evaluation/development/arabic-scenes.ts';
import { ARABIC_SPEAKER_TEXTS } from '../../evaluation/development/arabic-speakers.ts';
import { ARABIC_VOICE_TEXTS } from '../../evaluation/development/arabic-voices.ts';
import { ARABIC_WIRE_TEXTS } from '../../evaluation/development/arabic-wires.ts';
import { ARABIC_TEXTS } from '../../evaluation/development/arabic.ts';
import { ENGLISH_AGENCIES } from '../../evaluation/development/english-agencies.ts';
import { ENGLISH_BEATS } from '../../evaluation/development/english-beats.ts';
import { ENGLISH_DAILIES } from '../../evaluation/development/english-dailies.ts';
import { ENGLISH_NEWSROOM_TEXTS } from '../../evaluation/development/english-newsrooms.ts';
import { ENGLISH_PAPERS } from '../../evaluation/development/english-papers.ts';
import { ENGLISH_REGIONS } from '../../evaluation/development/english-regions.ts';
import { ENGLISH_SECTIONS } from '../../evaluation/development/english-sections.ts';
import { ENGLISH_TEXTS } from '../../evaluation/development/english.ts';
import { FURTHER_ARABIC_TEXTS, FURTHER_ENGLISH_TEXTS } from '../../evaluation/development/further.ts';
import { measure } from '../../evaluation/development/measure.ts';

const DESKS = [
  ...ENGLISH_AGENCIES,
  ...ENGLISH_DAILIES,
  ...ENGLISH_SECTIONS,
  ...ENGLISH_REGIONS,
  ...ENGLISH_BEATS,
  ...ENGLISH_PAPERS,
];
const ARABIC = [
  ...ARABIC_TEXTS,
  ...ARABIC_NEWSROOM_TEXTS,
  ...FURTHER_ARABIC_TEXTS,
  ...ARABIC_VOICE_TEXTS,
  ...ARABIC_SPEAKER_TEXTS,
  ...ARABIC_SCENE_TEXTS,
  ...ARABIC_COLUMN_TEXTS,
  ...ARABIC_BEAT_TEXTS,
  ...ARABIC_REPORT_TEXTS,
  ...ARABIC_BUREAU_TEXTS,
  ...ARABIC_DESK_TEXTS,
  ...ARABIC_WIRE_TEXTS,
  ...ARABIC_REGION_TEXTS,
];

describe.each([
  ['Arabic', ARABIC],
  ['English', [...ENGLISH_TEXTS, ...ENGLISH_NEWSROOM_TEXTS, ...FURTHER_ENGLISH_TEXTS, ...DESKS]],
])('on the %s texts that the rules were developed on', (_, texts) => {
  const totals = measure(texts);

  it('finds quotations', () => expect(totals.f1).toBeGreaterThanOrEqual(0.98));
  it('finds who speaks', () => expect(totals.speaker).toBeGreaterThanOrEqual(0.96));
  it('finds the word that reports it', () => expect(totals.cue).toBeGreaterThanOrEqual(0.97));
  it('marks no more framing than there is', () => expect(totals.framingPrecision).toBeGreaterThanOrEqual(0.85));
  it('finds most framing', () => expect(totals.framingRecall).toBeGreaterThanOrEqual(0.65));
});
