package org.plenary.sortition.linear;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/// An exact number, in lowest terms.
///
/// @param denominator above 0
public record Fraction(BigInteger numerator, BigInteger denominator)
        implements Comparable<Fraction> {
    /// Nothing.
    public static final Fraction ZERO = of(0);

    /// Brings it into lowest terms; a denominator of 0 is a programming error.
    public Fraction {
        BigInteger common = numerator.gcd(denominator);
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction's denominator is not 0");
        }
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /// A whole number.
    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /// A fraction of two whole numbers.
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /// Exactly what the double says.
    public static Fraction exactly(double value) {
        BigDecimal decimal = new BigDecimal(value);
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() >= 0
                ? new Fraction(unscaled, BigInteger.TEN.pow(decimal.scale()))
                : new Fraction(
                        unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
    }

    /// The sum.
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /// The difference.
    public Fraction minus(Fraction other) {
        return plus(other.negative());
    }

    /// The product.
    public Fraction times(Fraction other) {
        return new Fraction(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /// The quotient; dividing by nothing is a programming error.
    public Fraction over(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /// The number below zero that is as far from it, or the other way round.
    public Fraction negative() {
        return new Fraction(numerator.negate(), denominator);
    }

    /// -1, 0 or 1.
    public int sign() {
        return numerator.signum();
    }

    /// The nearest double, or one beside it.
    public double value() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                .doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? "" + numerator : numerator + "/" + denominator;
    }
}
