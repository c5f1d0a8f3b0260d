/** A word that makes a figure approximate: "gần 3700", "hơn 133.310", "khoảng 40", "dưới 5". */
export type Qualifier = "nearly" | "more than" | "about" | "less than"
