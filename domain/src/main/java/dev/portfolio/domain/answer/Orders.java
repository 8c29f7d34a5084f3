package dev.portfolio.domain.answer;

import java.util.regex.Pattern;

/**
 * Orders to a language model in a text that is nothing but data. They are known by the words that such orders have; one in
 * other words is not known, and is still data to whoever holds it so.
 */
final class Orders {

    private static final Pattern ORDER =
            Pattern.compile("""
            \\b(?:ignore|disregard|forget|override|bypass)\\b.{0,40}\\b(?:instruction|prompt|rule|guideline|above|previous|prior|told)\
            |\\b(?:system|developer)\\s*(?:prompt|message|instruction)\
            |\\b(?:new|updated|real|secret|hidden)\\s+(?:instruction|rule|order)s?\\b\
            |\\byou\\s+are\\s+(?:now|no\\s+longer)\\b\
            |\\b(?:pretend|act)\\s+(?:to\\s+be|as|that)\\b\
            |\\b(?:respond|reply|answer|say|output|print|repeat|write)\\s+(?:only|exactly|nothing|verbatim|with\\s+only|only\\s+with)\\b\
            |\\b(?:assistant|chatbot|language\\s+model|llm|ai\\s+model|ai\\s+assistant)s?\\b.{0,40}\\b(?:must|should|shall|has\\s+to|have\\s+to|please|reading|say|reply|respond|answer|tell|instruct)\
            |\\b(?:to|dear|attention|hey|note\\s+to)[,:]?\\s+(?:the\\s+|all\\s+|any\\s+)?(?:assistant|chatbot|language\\s+model|llm|ai)s?\\b\
            |\\b(?:jailbreak|developer\\s+mode|do\\s+anything\\s+now)\\b\
            |^\\s*(?:system|assistant|user|developer|human)\\s*:\
            |<\\|?/?(?:im_start|im_end|system|assistant|user|endoftext|tool_call|function_call|inst)\\b\
            |\\[/?inst]|<</?sys>>|\\btool_calls?\\b|\\bfunction_call\\b\
            |\\bignorier\\w*\\b.{0,40}\\b(?:anweisung|regel|vorgabe)\
            |\\b(?:antworte|sage|schreibe|gib)\\s+(?:nur|ausschlie\u00dflich)\\b\
            |\\bignor\\w+\\b.{0,40}\\b(?:instructions?\\s+pr\u00e9c\u00e9dentes|consignes|instrucciones|istruzioni|instru\u00e7\u00f5es)\
            |\\b(?:r\u00e9ponds|responde|rispondi|responda)\\s+(?:uniquement|seulement|solo|s\u00f3lo|solamente|apenas)\\b\
            |(?:\u5ffd\u7565|\u7121\u8996|\u65e0\u89c6).{0,12}(?:\u6307\u4ee4|\u6307\u793a|\u63d0\u793a)|(?:\u6307\u793a|\u6307\u4ee4).{0,8}\u7121\u8996\
            |\u0438\u0433\u043d\u043e\u0440\u0438\u0440\u0443\\w*\\b.{0,40}\u0438\u043d\u0441\u0442\u0440\u0443\u043a\u0446""", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Orders() {}

    static boolean areIn(String line) {
        return ORDER.matcher(Tokens.normal(line)).find();
    }
}
