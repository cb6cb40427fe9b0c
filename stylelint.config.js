/** Plain rules that hold two promises: either direction of writing, and every colour named once. */

const PHYSICAL = [
  '/^(margin|padding|border|scroll-margin|scroll-padding)-(left|right)/',
  '/^border-(top|bottom)-(left|right)-radius$/',
  'left',
  'right',
  'float',
  'clear',
];

const COLOUR_FUNCTIONS = ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color'];

export default {
  reportNeedlessDisables: true,
  rules: {
    'block-no-empty': true,
    'color-hex-length': 'long',
    'color-named': 'never',
    'color-no-hex': true,
    'color-no-invalid-hex': true,
    'custom-property-pattern': '^[a-z][a-z0-9-]*$',
    'declaration-block-no-duplicate-properties': true,
    'declaration-block-no-shorthand-property-overrides': true,
    'declaration-no-important': true,
    'declaration-property-value-disallowed-list': {
      'text-align': ['left', 'right'],
      'caption-side': ['left', 'right'],
      resize: ['horizontal', 'vertical'],
      // Four values name the sides in the clock's order, so they can't turn with the direction of writing.
      '/^(margin|padding|inset|border-width|border-style|border-color|border-radius|scroll-margin|scroll-padding)$/': [
        '/^(?:[^\\s(]|\\([^)]*\\))+(?:\\s+(?:[^\\s(]|\\([^)]*\\))+){3}$/',
      ],
    },
    'font-family-no-duplicate-names': true,
    'function-disallowed-list': COLOUR_FUNCTIONS,
    'function-linear-gradient-no-nonstandard-direction': true,
    'media-feature-name-no-unknown': true,
    'no-duplicate-at-import-rules': true,
    'no-duplicate-selectors': true,
    'no-invalid-double-slash-comments': true,
    'property-disallowed-list': PHYSICAL,
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'unit-no-unknown': true,
  },
  overrides: [
    {
      files: ['renderer/look/tokens.css'],
      rules: { 'color-no-hex': null, 'function-disallowed-list': null },
    },
  ],
};
