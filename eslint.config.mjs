import js from "@eslint/js"
import tseslint from "typescript-eslint"

const noHost = [
  { name: "Date", message: "The engine has no clock: take the date as an argument." },
  { name: "Intl", message: "Intl differs between runtimes (promise G8): use engine/text or engine/figures." },
  { name: "process", message: "The engine knows no process: take what it needs as an argument." },
  { name: "require", message: "Use import." },
]
const noLocale = [
  {
    property: "localeCompare",
    message: "Its order differs between runtimes (promise G8): use compareVietnamese or compareCodes.",
  },
  { property: "toLocaleString", message: "Its text differs between runtimes (promise G8): use figureText." },
  { property: "toLocaleUpperCase", message: "Depends on the machine's locale: use toUpperCase." },
  { property: "toLocaleLowerCase", message: "Depends on the machine's locale: use toLowerCase." },
  { object: "Math", property: "random", message: "Outputs must be the same each time (promise G8): take a seed." },
]

const noDoubleArithmetic = [
  {
    selector: "BinaryExpression[operator='/'], AssignmentExpression[operator='/=']",
    message: "Nothing about figures is divided (law L3): compare ratios by cross-multiplication.",
  },
  {
    selector: "MemberExpression[property.name=/^(toFixed|toPrecision|toExponential|EPSILON)$/]",
    message: "Doubles are not rounded or compared (law L3): use round and compare of engine/figures.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name=/^(round|trunc|fround)$/]",
    message: "Doubles are not rounded (law L3): use round of engine/figures.",
  },
]
const noOpenRecords = [
  {
    selector: "TSTypeReference[typeName.name='Record'] > TSTypeParameterInstantiation > TSStringKeyword:first-child",
    message: "Keys that come from files live in Maps (law L13): a Record takes __proto__ for a key.",
  },
]
const judging = ["formulas", "rules", "forms", "checking", "merging"].map((room) => `engine/${room}/**/*.ts`)
const takingNamesFromFiles = ["reading", "registering", "checking", "tracking", "merging", "xlsx"].map(
  (room) => `engine/${room}/**/*.ts`,
)

export default tseslint.config(
  { ignores: ["dist/", "demo/", "coverage/", "node_modules/", "bench/results/", ".stryker-tmp/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // A blank field is an empty text here, and means the same as one that is absent.
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true } }],
      // Spreading a text gives its code points, which is what reading Vietnamese needs.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      eqeqeq: "error",
      "no-restricted-properties": ["error", ...noLocale],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ["engine/**/*.ts"], rules: { "no-restricted-globals": ["error", ...noHost], "no-console": "error" } },
  // A room that is in both lists takes both: a later entry for the same rule would replace an earlier one.
  { files: judging, rules: { "no-restricted-syntax": ["error", ...noDoubleArithmetic] } },
  { files: takingNamesFromFiles, rules: { "no-restricted-syntax": ["error", ...noOpenRecords] } },
  {
    files: judging.filter((room) => takingNamesFromFiles.includes(room)),
    rules: { "no-restricted-syntax": ["error", ...noDoubleArithmetic, ...noOpenRecords] },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // Tests read JSON whose shape is what they are about to check, and index what they have just made.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      // A list of letters is written as a text and spread; "allow" above does not know literals.
      "@typescript-eslint/no-misused-spread": "off",
      // What becomes of a number that no double can hold is one of the things to test.
      "no-loss-of-precision": "off",
    },
  },
  {
    files: ["**/*.cjs", "**/*.js"],
    languageOptions: {
      globals: {
        require: "readonly",
        module: "writable",
        process: "readonly",
        console: "readonly",
        __dirname: "readonly",
      },
    },
  },
  {
    // Internet Explorer reads it.
    files: ["src/taskpane/old-browser.js"],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: "script",
      globals: {
        document: "readonly",
        location: "readonly",
        fetch: "readonly",
        Promise: "readonly",
        Symbol: "readonly",
        Worker: "readonly",
      },
    },
  },
  { files: ["**/*.mjs"], languageOptions: { globals: { process: "readonly", console: "readonly" } } },
)
