import js from "@eslint/js"
import tseslint from "typescript-eslint"

const noHost = [
  { name: "Date", message: "The engine has no clock: take the date as an argument." },
  { name: "Intl", message: "Intl differs between runtimes (promise G8): use engine/text or engine/figures." },
  { name: "process", message: "The engine knows no process: take what it needs as an argument." },
  { name: "require", message: "Use import." },
]
const noLocale = [
  { property: "localeCompare", message: "Its order differs between runtimes (promise G8): use compareVietnamese or compareCodes." },
  { property: "toLocaleString", message: "Its text differs between runtimes (promise G8): use figureText." },
  { property: "toLocaleUpperCase", message: "Depends on the machine's locale: use toUpperCase." },
  { property: "toLocaleLowerCase", message: "Depends on the machine's locale: use toLowerCase." },
  { object: "Math", property: "random", message: "Outputs must be the same each time (promise G8): take a seed." },
]

export default tseslint.config(
  { ignores: ["dist/", "demo/", "coverage/", "node_modules/", "bench/results/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      eqeqeq: "error",
      "no-restricted-properties": ["error", ...noLocale],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ["engine/**/*.ts"], rules: { "no-restricted-globals": ["error", ...noHost], "no-console": "error" } },
  {
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
  {
    files: ["**/*.cjs", "**/*.js"],
    languageOptions: { globals: { require: "readonly", module: "writable", process: "readonly", console: "readonly", __dirname: "readonly" } },
  },
  { files: ["**/*.mjs"], languageOptions: { globals: { process: "readonly", console: "readonly" } } },
)
