import { openList } from './code-list.ts';

export const itemCategory = openList('item-category', 'What class of equipment an item is.', 'SIPRI', {
  aircraft: { title: 'Aircraft', description: 'Aeroplanes and helicopters with a crew; without one they are drones.' },
  'air-defence': {
    title: 'Air defence',
    description: 'Land-based guns and missile systems against aircraft; the missiles by themselves are missile.',
  },
  'anti-submarine': { title: 'Anti-submarine weapons', description: 'Rocket launchers and mortars against submarines.' },
  'armoured-vehicle': { title: 'Armoured vehicle', description: 'Tanks, infantry fighting vehicles, armoured cars and carriers.' },
  artillery: { title: 'Artillery', description: 'Large guns, howitzers, mortars and multiple rocket launchers.' },
  engine: { title: 'Engine', description: 'Engines for military aircraft, ships and armoured vehicles, counted apart from them.' },
  missile: { title: 'Missile', description: 'Guided missiles, torpedoes and bombs; unguided ones are ammunition.' },
  'naval-weapon': { title: 'Naval weapon', description: 'Weapon systems made to be fitted to ships.' },
  satellite: { title: 'Satellite', description: 'Reconnaissance and other military satellites.' },
  sensor: { title: 'Sensor', description: 'Radar, sonar and electro-optical systems.' },
  ship: { title: 'Ship', description: 'Vessels for military or coastguard use, submarines among them.' },
  'small-arms': { title: 'Small arms and light weapons', description: 'Arms that one person or a small crew carries.', source: 'nutgraf' },
  ammunition: { title: 'Ammunition', description: 'Rounds, shells, unguided rockets and bombs.', source: 'nutgraf' },
  drone: {
    title: 'Drone',
    description: 'Aircraft, vehicles and boats without a crew aboard; SIPRI counts those that fly as aircraft.',
    source: 'nutgraf',
  },
  other: { title: 'Other', description: 'Equipment of no class named here; the designation says which.' },
});
